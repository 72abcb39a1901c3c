<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
  <#if section == "header">
    ${msg("confirmOverrideIdpTitle")}
  <#elseif section == "form">
    <form id="kc-register-form" action="${url.loginAction}" method="post">
      <button class="mg-btn mg-full" type="submit" name="submitAction" id="confirmOverride" value="confirmOverride">${msg("confirmOverrideIdpContinue", idpDisplayName)}</button>
      <a class="mg-btn mg-primary mg-full" id="loginRestartLink" href="${url.loginRestartFlowUrl}">${msg("pageExpiredMsg1")}</a>
    </form>
  </#if>
</@layout.registrationLayout>
