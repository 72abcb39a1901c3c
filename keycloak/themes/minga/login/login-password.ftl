<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("password") step=2; section>
  <#if section == "header">
    ${msg("loginAccountTitle")}
  <#elseif section == "form">
    <form id="kc-form-login" action="${url.loginAction}" method="post" novalidate>
      <input type="hidden" name="username" value="${(auth.attemptedUsername)!""}" autocomplete="username">
      <@field.secret id="password" label=msg("password") autocomplete="current-password" autofocus=true/>
      <#if realm.resetPasswordAllowed><p class="mg-side"><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></p></#if>
      <button class="mg-btn mg-primary mg-full" type="submit" id="kc-login" name="login">${msg("doLogIn")}</button>
    </form>
  </#if>
</@layout.registrationLayout>
