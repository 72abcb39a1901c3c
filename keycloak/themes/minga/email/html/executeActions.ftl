<#outputformat "plainText">
<#assign actions><#if requiredActions??><#list requiredActions as action>${msg("requiredAction.${action}")}<#sep>, </#sep></#list></#if></#assign>
</#outputformat>
<#import "template.ftl" as layout>
<@layout.emailLayout title=msg("minga.prepare.title")>
<@layout.act why=msg("minga.prepare.why", actions?trim) label=msg("minga.prepare.act") link=link expires=linkExpirationFormatter(linkExpiration)/>
</@layout.emailLayout>
