<#ftl output_format="plainText">
<#import "letter.ftl" as letter>
<@letter.act why=msg("minga.newEmail.why", newEmail) link=link expires=linkExpirationFormatter(linkExpiration)/>
