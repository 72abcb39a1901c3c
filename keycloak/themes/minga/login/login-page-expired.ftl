<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
  <#if section == "header">
    ${msg("pageExpiredTitle")}
  <#elseif section == "lead">
    <p>${msg("minga.lead.expired")}</p>
  <#elseif section == "form">
    <div class="mg-rows">
      <a class="mg-btn mg-primary mg-full" id="loginContinueLink" href="${url.loginAction}">${msg("pageExpiredMsg2")}</a>
      <a class="mg-btn mg-full" id="loginRestartLink" href="${url.loginRestartFlowUrl}">${msg("pageExpiredMsg1")}</a>
    </div>
  </#if>
</@layout.registrationLayout>
