<#macro logoutOtherSessions>
<label class="mg-check"><input type="checkbox" id="logout-sessions" name="logout-sessions" value="on"> <span>${msg("logoutOtherSessions")}</span></label>
</#macro>
