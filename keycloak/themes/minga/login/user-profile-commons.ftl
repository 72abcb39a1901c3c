<#import "field.ftl" as field>

<#function options attribute>
  <#local from=attribute.annotations.inputOptionsFromValidation!"options">
  <#return (attribute.validators[from].options)!(attribute.validators.options.options)![]>
</#function>

<#macro select attribute>
<div class="mg-field">
  <label for="${attribute.name}">${advancedMsg(attribute.displayName!"")}<#if !attribute.required> <span class="mg-optional">${msg("minga.optional")}</span></#if></label>
  <select class="mg-in" id="${attribute.name}" name="${attribute.name}"<@field.described id=attribute.name names=attribute.name/><#if attribute.readOnly> disabled</#if><#if attribute.annotations.inputType?starts_with("multi")> multiple</#if>>
    <#if !attribute.annotations.inputType?starts_with("multi")><option value=""></option></#if>
    <#list options(attribute) as option>
    <option value="${option}"<#if attribute.values?seq_contains(option)> selected</#if>>${advancedMsg((attribute.annotations.inputOptionLabels[option])!option)}</option>
    </#list>
  </select>
  <@field.wrong id=attribute.name names=attribute.name/>
</div>
</#macro>

<#macro input attribute value>
<#local declared=attribute.annotations.inputType!(attribute.name == "email")?then("html5-email", "text")>
<@field.text id=attribute.name label=advancedMsg(attribute.displayName!"") value=value names=attribute.name
    type=declared?starts_with("html5-")?then(declared?remove_beginning("html5-"), "text")
    autocomplete=attribute.autocomplete!"" inputmode=(attribute.name == "email")?then("email", "")
    help=advancedMsg(attribute.annotations.inputHelperTextAfter!attribute.annotations.inputHelperTextBefore!"")
    readOnly=attribute.readOnly required=attribute.required/>
</#macro>

<#macro userProfileFormFields>
<#list profile.attributes as attribute>
  <#if attribute.name == "locale" && realm.internationalizationEnabled && locale.currentLanguageTag?has_content>
  <input type="hidden" id="locale" name="locale" value="${locale.currentLanguageTag}">
  <#else>
  <#nested "beforeField" attribute>
  <#if (attribute.annotations.inputType!"")?contains("select") || (attribute.annotations.inputType!"")?contains("radio")>
    <@select attribute=attribute/>
  <#elseif attribute.multivalued && attribute.values?has_content>
    <#list attribute.values as value><@input attribute=attribute value=value!""/></#list>
  <#else>
    <@input attribute=attribute value=attribute.value!""/>
  </#if>
  <#nested "afterField" attribute>
  </#if>
</#list>
</#macro>
