<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "password-commons.ftl" as passwordCommons>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("password", "password-confirm"); section>
  <#if section == "header">
    ${msg("updatePasswordTitle")}
  <#elseif section == "form">
    <form id="kc-passwd-update-form" action="${url.loginAction}" method="post" novalidate>
      <input type="hidden" name="username" value="${(auth.attemptedUsername)!""}" autocomplete="username">
      <@field.secret id="password-new" label=msg("passwordNew") names="password" autocomplete="new-password" help=msg("minga.password.help") autofocus=true/>
      <@field.secret id="password-confirm" label=msg("passwordConfirm") autocomplete="new-password"/>
      <@passwordCommons.logoutOtherSessions/>
      <@field.cancellable label=msg("minga.save")/>
    </form>
  </#if>
</@layout.registrationLayout>
