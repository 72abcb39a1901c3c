<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
  <#if section == "header">
    ${msg("organization.select")}
  <#elseif section == "form">
    <form id="kc-user-organizations" action="${url.loginAction}" method="post">
      <ul class="mg-choices">
        <#list user.organizations as organization>
        <li><button class="mg-btn mg-full" type="submit" id="organization-${organization.alias}" name="kc.org" value="${organization.alias!}">${organization.name!}</button></li>
        </#list>
      </ul>
    </form>
  </#if>
</@layout.registrationLayout>
