<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "passkeys.ftl" as passkeys>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("username") step=1; section>
  <#if section == "header">
    ${msg("loginAccountTitle")}
  <#elseif section == "lead">
    <p>${msg("minga.lead.email")}</p>
  <#elseif section == "form">
    <#if realm.password>
    <form id="kc-form-login" action="${url.loginAction}" method="post" novalidate>
      <#if !usernameHidden??>
      <@field.text id="username" label=msg("minga.workEmail") type="email" value=(login.username!"") help=msg("minga.workEmail.help")
          autocomplete=(enableWebAuthnConditionalUI?has_content)?then("username webauthn", "username") inputmode="email" autofocus=true/>
      </#if>
      <button class="mg-btn mg-primary mg-full" type="submit" id="kc-login" name="login">${msg("doContinue")}</button>
    </form>
    </#if>
    <@passkeys.conditionalUIData/>
  <#elseif section == "socialProviders">
    <#if realm.password && social?? && social.providers?has_content>
    <ul class="mg-choices" aria-label="${msg("identity-provider-login-label")}">
      <#list social.providers as provider>
      <li><a class="mg-btn mg-full" id="social-${provider.alias}" href="${provider.loginUrl}">${provider.displayName!provider.alias}</a></li>
      </#list>
    </ul>
    </#if>
  </#if>
</@layout.registrationLayout>
