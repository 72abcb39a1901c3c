<#ftl output_format="plainText">
<#assign actions><#if requiredActions??><#list requiredActions as action>${msg("requiredAction.${action}")}<#sep>, </#sep></#list></#if></#assign>
<#import "letter.ftl" as letter>
<@letter.act why=msg("minga.prepare.why", actions?trim) link=link expires=linkExpirationFormatter(linkExpiration)/>
