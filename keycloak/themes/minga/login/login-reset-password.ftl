<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("username"); section>
  <#if section == "header">
    ${msg("emailForgotTitle")}
  <#elseif section == "lead">
    <p>${msg("emailInstruction")}</p>
  <#elseif section == "form">
    <form id="kc-reset-password-form" action="${url.loginAction}" method="post" novalidate>
      <@field.text id="username" label=msg("minga.workEmail") type="email" value=(auth.attemptedUsername!"") autocomplete="username" inputmode="email" autofocus=true/>
      <button class="mg-btn mg-primary mg-full" type="submit">${msg("minga.sendLink")}</button>
      <p class="mg-side"><a href="${url.loginUrl}">${msg("backToLogin")}</a></p>
    </form>
  </#if>
</@layout.registrationLayout>
