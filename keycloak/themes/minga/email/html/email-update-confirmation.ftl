<#import "template.ftl" as layout>
<@layout.emailLayout title=msg("minga.newEmail.title")>
<@layout.act why=msg("minga.newEmail.why", newEmail) label=msg("minga.newEmail.act") link=link expires=linkExpirationFormatter(linkExpiration)/>
</@layout.emailLayout>
