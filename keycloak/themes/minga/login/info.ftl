<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section == "header">
    <#if messageHeader??>${kcSanitize(msg("${messageHeader}"))?no_esc}<#else>${msg("minga.infoTitle")}</#if>
  <#elseif section == "form">
    <div class="mg-rows" id="kc-info-message">
      <p class="mg-note mg-info" role="status">${kcSanitize(message.summary)?no_esc}<#if requiredActions??><#list requiredActions>: <b><#items as action>${msg("requiredAction.${action}")}<#sep>, </#items></b></#list></#if></p>
      <#if !skipLink??>
        <#if pageRedirectUri?has_content>
        <a class="mg-btn mg-primary mg-full" href="${pageRedirectUri}">${msg("backToApplication")}</a>
        <#elseif actionUri?has_content>
        <a class="mg-btn mg-primary mg-full" href="${actionUri}">${msg("proceedWithAction")}</a>
        <#elseif (client.baseUrl)?has_content>
        <a class="mg-btn mg-primary mg-full" href="${client.baseUrl}">${msg("backToApplication")}</a>
        </#if>
      </#if>
    </div>
  </#if>
</@layout.registrationLayout>
