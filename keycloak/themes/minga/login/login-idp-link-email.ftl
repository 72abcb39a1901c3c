<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
  <#if section == "header">
    ${msg("emailLinkIdpTitle", idpDisplayName)}
  <#elseif section == "lead">
    <p>${msg("emailLinkIdp1", idpDisplayName, brokerContext.username, realm.displayName)}</p>
  <#elseif section == "form">
    <div class="mg-rows">
      <a class="mg-btn mg-primary mg-full" href="${url.loginAction}">${msg("emailLinkIdp4")}</a>
      <a class="mg-btn mg-full" href="${url.loginAction}">${msg("minga.sendAgain")}</a>
    </div>
  </#if>
</@layout.registrationLayout>
