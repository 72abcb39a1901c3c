<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<@layout.registrationLayout; section>
  <#if section == "header">
    ${msg("emailVerifyTitle")}
  <#elseif section == "lead">
    <p><#if verifyEmail??>${msg("emailVerifyInstruction1", verifyEmail)}<#else>${msg("emailVerifyInstruction4", user.email)}</#if></p>
  <#elseif section == "form">
    <#if isAppInitiatedAction??>
    <form id="kc-verify-email-form" action="${url.loginAction}" method="post">
      <@field.cancellable label=(verifyEmail??)?then(msg("emailVerifyResend"), msg("emailVerifySend"))/>
    </form>
    <#else>
    <p class="mg-side">${msg("emailVerifyInstruction2")} <a href="${url.loginAction}">${msg("minga.sendAgain")}</a></p>
    </#if>
  </#if>
</@layout.registrationLayout>
