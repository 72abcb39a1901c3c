<#-- Mail programs know little CSS: tables carry the form, colours stand beside each part, and the style sheet only adds dark mode.
     The colours are those of tokens.css. -->
<#macro emailLayout title="">
<!doctype html>
<html lang="${locale.toLanguageTag()}" dir="${(ltr)?then('ltr', 'rtl')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title?has_content?then(title, "Minga")}</title>
<style>
  :root { color-scheme: light dark; }
  p { margin: 0 0 16px; }
  @media (prefers-color-scheme: dark) {
    .ground { background: #0E1117 !important; }
    .sheet { background: #181B23 !important; border-color: #30343F !important; color: #ECE9E5 !important; }
    .ink2 { color: #C1BDB7 !important; }
    .ink3 { color: #A29E96 !important; }
    .act { background: #3D6CC6 !important; }
    .sheet a:not(.act) { color: #A5C3FA !important; }
  }
</style>
</head>
<body class="ground" style="margin:0;padding:0;background:#F4F2EF;">
<table role="presentation" class="ground" width="100%" cellpadding="0" cellspacing="0" style="background:#F4F2EF;"><tr><td align="center" style="padding:24px 12px;">
<table role="presentation" class="sheet" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px;background:#FFFFFF;border:1px solid #E2DFDB;border-radius:12px;color:#1B2131;font-family:Asap,'Segoe UI',Roboto,'Noto Sans',Helvetica,Arial,sans-serif;font-size:16px;line-height:26px;text-align:left;">
<tr><td style="padding:0;font-size:0;line-height:0;"><table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr>
<td width="46%" height="6" style="background:#264E9C;border-radius:11px 0 0 0;">&nbsp;</td><td width="26%" style="background:#A64F2B;">&nbsp;</td><td width="12%" style="background:#EDB24D;">&nbsp;</td><td width="8%" style="background:#AC223E;">&nbsp;</td><td width="8%" style="background:#236647;border-radius:0 11px 0 0;">&nbsp;</td>
</tr></table></td></tr>
<tr><td style="padding:24px 32px 32px;">
<p style="margin:0 0 24px;font-size:21px;line-height:24px;font-weight:700;letter-spacing:-.02em;">minga</p>
<#if title?has_content><h1 style="margin:0 0 12px;font-size:26px;line-height:32px;font-weight:700;">${title}</h1></#if>
<#nested>
</td></tr>
</table>
<p class="ink3" style="max-width:560px;margin:16px auto 0;font-family:Asap,'Segoe UI',Roboto,'Noto Sans',Helvetica,Arial,sans-serif;font-size:13px;line-height:18px;color:#606571;">${msg("minga.automatic")}</p>
</td></tr></table>
</body>
</html>
</#macro>

<#-- One thing to do: why, the button, how long it holds. The plain text carries the address itself. -->
<#macro act why label link expires>
<p>${why}</p>
<p style="margin:24px 0;"><a class="act" href="${link}" style="display:inline-block;padding:11px 20px;border-radius:7px;background:#264E9C;color:#FFFFFF;font-weight:600;line-height:24px;text-decoration:none;">${label}</a></p>
<p class="ink2" style="margin:0;font-size:14px;line-height:20px;color:#474D5B;">${msg("minga.expires", expires)} ${msg("minga.ignore")}</p>
</#macro>
