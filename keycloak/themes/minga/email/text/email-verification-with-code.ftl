<#ftl output_format="plainText">
minga

${msg("minga.code.why")}

${code}

${msg("minga.ignore")}
