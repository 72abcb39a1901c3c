<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "password-commons.ftl" as passwordCommons>
<#import "user-profile-commons.ftl" as userProfileCommons>
<@layout.registrationLayout displayMessage=messagesPerField.exists("global"); section>
  <#if section == "header">
    ${msg("updateEmailTitle")}
  <#elseif section == "form">
    <form id="kc-update-email-form" action="${url.loginAction}" method="post" novalidate>
      <@userProfileCommons.userProfileFormFields/>
      <@passwordCommons.logoutOtherSessions/>
      <@field.cancellable label=msg("minga.save")/>
    </form>
  </#if>
</@layout.registrationLayout>
