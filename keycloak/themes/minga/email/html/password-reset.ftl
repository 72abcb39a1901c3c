<#import "template.ftl" as layout>
<@layout.emailLayout title=msg("minga.reset.title")>
<@layout.act why=msg("minga.reset.why") label=msg("minga.reset.act") link=link expires=linkExpirationFormatter(linkExpiration)/>
</@layout.emailLayout>
