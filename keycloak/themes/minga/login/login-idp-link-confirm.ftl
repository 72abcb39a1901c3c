<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
  <#if section == "header">
    ${msg("confirmLinkIdpTitle")}
  <#elseif section == "form">
    <form id="kc-register-form" action="${url.loginAction}" method="post">
      <button class="mg-btn mg-primary mg-full" type="submit" name="submitAction" id="linkAccount" value="linkAccount">${msg("confirmLinkIdpContinue", idpDisplayName)}</button>
      <#if !hideReviewButton?has_content>
      <button class="mg-btn mg-full" type="submit" name="submitAction" id="updateProfile" value="updateProfile">${msg("confirmLinkIdpReviewProfile")}</button>
      </#if>
    </form>
  </#if>
</@layout.registrationLayout>
