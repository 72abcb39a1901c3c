<#ftl output_format="plainText">
<#import "letter.ftl" as letter>
<@letter.act why=msg("minga.invite.why", organization.name) link=link expires=linkExpirationFormatter(linkExpiration)/>
