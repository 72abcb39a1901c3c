<#import "template.ftl" as layout>
<@layout.emailLayout title=msg("minga.invite.title", organization.name)>
<@layout.act why=msg("minga.invite.why", organization.name) label=msg("minga.invite.act") link=link expires=linkExpirationFormatter(linkExpiration)/>
</@layout.emailLayout>
