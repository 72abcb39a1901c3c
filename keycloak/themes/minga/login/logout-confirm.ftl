<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
  <#if section == "header">
    ${msg("logoutConfirmTitle")}
  <#elseif section == "lead">
    <p>${msg("logoutConfirmHeader")}</p>
  <#elseif section == "form">
    <form id="kc-logout-confirm" action="${url.logoutConfirmAction}" method="post">
      <input type="hidden" name="session_code" value="${logoutConfirm.code}">
      <button class="mg-btn mg-primary mg-full" type="submit" name="confirmLogout" id="kc-logout">${msg("doLogout")}</button>
      <#if !logoutConfirm.skipLink && (client.baseUrl)?has_content>
      <a class="mg-btn mg-full" href="${client.baseUrl}">${msg("backToApplication")}</a>
      </#if>
    </form>
  </#if>
</@layout.registrationLayout>
