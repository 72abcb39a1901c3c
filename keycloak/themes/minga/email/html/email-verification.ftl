<#import "template.ftl" as layout>
<@layout.emailLayout title=msg("minga.verify.title")>
<@layout.act why=msg("minga.verify.why") label=msg("minga.verify.act") link=link expires=linkExpirationFormatter(linkExpiration)/>
</@layout.emailLayout>
