<#ftl output_format="plainText">
<#import "letter.ftl" as letter>
<@letter.act why=msg("minga.reset.why") link=link expires=linkExpirationFormatter(linkExpiration)/>
