<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section == "header">
    ${msg("errorTitle")}
  <#elseif section == "form">
    <div class="mg-rows" id="kc-error-message">
      <p class="mg-note mg-error" role="alert">${kcSanitize(message.summary)?no_esc}</p>
      <#if traceId??><p class="mg-help" id="traceId">${msg("traceIdSupportMessage", traceId)}</p></#if>
      <#if !skipLink?? && (client.baseUrl)?has_content>
      <a class="mg-btn mg-primary mg-full" id="backToApplication" href="${client.baseUrl}">${msg("backToApplication")}</a>
      </#if>
    </div>
  </#if>
</@layout.registrationLayout>
