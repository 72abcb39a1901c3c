<#ftl output_format="plainText">
<#import "letter.ftl" as letter>
<@letter.act why=msg("minga.join.why", identityProviderDisplayName) link=link expires=linkExpirationFormatter(linkExpiration)/>
