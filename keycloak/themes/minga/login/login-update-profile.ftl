<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "user-profile-commons.ftl" as userProfileCommons>
<@layout.registrationLayout displayMessage=messagesPerField.exists("global"); section>
  <#if section == "header">
    ${msg("loginProfileTitle")}
  <#elseif section == "lead">
    <p>${msg("minga.lead.profile")}</p>
  <#elseif section == "form">
    <form id="kc-update-profile-form" action="${url.loginAction}" method="post" novalidate>
      <@userProfileCommons.userProfileFormFields/>
      <@field.cancellable label=msg("minga.save")/>
    </form>
  </#if>
</@layout.registrationLayout>
