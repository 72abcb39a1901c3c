<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "user-profile-commons.ftl" as userProfileCommons>
<@layout.registrationLayout displayMessage=messagesPerField.exists("global"); section>
  <#if section == "header">
    ${msg("loginIdpReviewProfileTitle")}
  <#elseif section == "lead">
    <p>${msg("minga.lead.review")}</p>
  <#elseif section == "form">
    <form id="kc-idp-review-profile-form" action="${url.loginAction}" method="post" novalidate>
      <@userProfileCommons.userProfileFormFields/>
      <@field.cancellable label=msg("doContinue")/>
    </form>
  </#if>
</@layout.registrationLayout>
