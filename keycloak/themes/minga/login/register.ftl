<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "user-profile-commons.ftl" as userProfileCommons>
<#import "register-commons.ftl" as registerCommons>
<#-- Reached by invitation only: the realm lets nobody register by themselves. -->
<@layout.registrationLayout displayMessage=messagesPerField.exists("global"); section>
  <#if section == "header">
    <#if messageHeader??>${kcSanitize(msg("${messageHeader}"))?no_esc}<#else>${msg("registerTitle")}</#if>
  <#elseif section == "form">
    <form id="kc-register-form" action="${url.registrationAction}" method="post" novalidate>
      <@userProfileCommons.userProfileFormFields; callback, attribute>
        <#if callback == "afterField" && passwordRequired?? && (attribute.name == "username" || (attribute.name == "email" && realm.registrationEmailAsUsername))>
        <@field.secret id="password" label=msg("password") autocomplete="new-password" help=msg("minga.password.help")/>
        <@field.secret id="password-confirm" label=msg("passwordConfirm") autocomplete="new-password"/>
        </#if>
      </@userProfileCommons.userProfileFormFields>
      <@registerCommons.termsAcceptance/>
      <button class="mg-btn mg-primary mg-full" type="submit">${msg("doRegister")}</button>
      <p class="mg-side"><a href="${url.loginUrl}">${msg("backToLogin")}</a></p>
    </form>
  </#if>
</@layout.registrationLayout>
