<#ftl output_format="plainText">
<#macro act why link expires>
minga

${why}

${link}

${msg("minga.expires", expires)} ${msg("minga.ignore")}

--
${msg("minga.automatic")}
</#macro>
