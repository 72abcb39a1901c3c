<#import "template.ftl" as layout>
<@layout.emailLayout title=msg("minga.verify.title")>
<p>${msg("minga.code.why")}</p>
<p style="font-size:26px;line-height:32px;font-weight:700;letter-spacing:.08em;">${code}</p>
<p class="ink2" style="margin:0;font-size:14px;line-height:20px;color:#474D5B;">${msg("minga.ignore")}</p>
</@layout.emailLayout>
