<#-- Form parts with their label, help and error tied together for screen readers.
     names: the message keys whose first error belongs to this field. -->
<#macro wrong id names>
<#if messagesPerField.existsError(names)><span class="mg-wrong" id="${id}-error">${kcSanitize(messagesPerField.getFirstError(names))?no_esc}</span></#if>
</#macro>

<#macro described id names help="">
<#assign ids=[]><#if messagesPerField.existsError(names)><#assign ids=ids + [id + "-error"]></#if><#if help?has_content><#assign ids=ids + [id + "-help"]></#if>
<#if ids?has_content> aria-describedby="${ids?join(" ")}"</#if><#if messagesPerField.existsError(names)> aria-invalid="true"</#if>
</#macro>

<#macro text id label value="" type="text" autocomplete="" help="" autofocus=false readOnly=false required=true names=id name=id inputmode="">
<div class="mg-field">
  <label for="${id}">${label}<#if !required> <span class="mg-optional">${msg("minga.optional")}</span></#if></label>
  <input class="mg-in" id="${id}" name="${name}" type="${type}" value="${value}"<#if autocomplete?has_content> autocomplete="${autocomplete}"</#if><#if inputmode?has_content> inputmode="${inputmode}" spellcheck="false" autocapitalize="none"</#if><@described id=id names=names help=help/><#if readOnly> readonly</#if><#if required && !readOnly> aria-required="true"</#if><#if autofocus> autofocus</#if>>
  <@wrong id=id names=names/>
  <#if help?has_content><span class="mg-help" id="${id}-help">${help}</span></#if>
</div>
</#macro>

<#macro secret id label autocomplete names=id name=id help="" autofocus=false>
<div class="mg-field">
  <label for="${id}">${label}</label>
  <div class="mg-secret">
    <input class="mg-in" id="${id}" name="${name}" type="password" autocomplete="${autocomplete}" aria-required="true"<@described id=id names=names help=help/><#if autofocus> autofocus</#if>>
    <button class="mg-show" type="button" aria-pressed="false" aria-controls="${id}" aria-label="${msg("showPassword")}" data-reveal hidden>${msg("minga.show")}</button>
  </div>
  <@wrong id=id names=names/>
  <#if help?has_content><span class="mg-help" id="${id}-help">${help}</span></#if>
</div>
</#macro>

<#macro cancellable label>
<button class="mg-btn mg-primary mg-full" type="submit">${label}</button>
<#if isAppInitiatedAction??><button class="mg-btn mg-full" type="submit" name="cancel-aia" value="true" formnovalidate>${msg("doCancel")}</button></#if>
</#macro>
