<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("username", "password") step=(usernameHidden??)?then(2, 0); section>
  <#if section == "header">
    ${msg("loginAccountTitle")}
  <#elseif section == "form">
    <#if realm.password>
    <form id="kc-form-login" action="${url.loginAction}" method="post" novalidate>
      <#if !usernameHidden??>
      <@field.text id="username" label=msg("minga.workEmail") type="email" value=(login.username!"") autocomplete="username" inputmode="email" autofocus=!(login.username!"")?has_content/>
      </#if>
      <@field.secret id="password" label=msg("password") autocomplete="current-password" autofocus=(usernameHidden?? || (login.username!"")?has_content)/>
      <#if realm.resetPasswordAllowed><p class="mg-side"><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></p></#if>
      <input type="hidden" name="credentialId" value="${(auth.selectedCredential)!""}">
      <button class="mg-btn mg-primary mg-full" type="submit" id="kc-login" name="login">${msg("doLogIn")}</button>
    </form>
    </#if>
  </#if>
</@layout.registrationLayout>
