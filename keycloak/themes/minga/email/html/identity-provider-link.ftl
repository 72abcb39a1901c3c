<#import "template.ftl" as layout>
<@layout.emailLayout title=msg("minga.join.title", identityProviderDisplayName)>
<@layout.act why=msg("minga.join.why", identityProviderDisplayName) label=msg("minga.join.act") link=link expires=linkExpirationFormatter(linkExpiration)/>
</@layout.emailLayout>
