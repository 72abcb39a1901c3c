<#-- The frame of every page. Pages give their parts as sections: header, lead, form, info.
     step: 1 the e-mail, 2 the own sign-in; 0 shows no path. -->
<#import "logo.ftl" as logo>

<#-- A theme that sets plain shows the realm's name in place of Minga's: the demo realm that plays a member organization. -->
<#assign plain=(properties.plain!"") == "true">

<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false step=0>
<#assign heading><#nested "header"></#assign>
<#assign plainHeading=heading?markup_string?replace("<[^>]+>", "", "r")?trim>
<#assign lead><#nested "lead"></#assign>
<!doctype html>
<html lang="${lang}" dir="${(locale.rtl)?then('rtl', 'ltr')}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="robots" content="noindex, nofollow">
  <title><#if plainHeading?has_content>${plainHeading?no_esc} · </#if>${realm.displayName!realm.name}</title>
  <link rel="icon" href="${url.resourcesPath}/img/favicon.svg" type="image/svg+xml">
  <#list properties.styles?split(" ") as style>
  <link rel="stylesheet" href="${url.resourcesPath}/${style}">
  </#list>
  <script type="importmap">{"imports": {"rfc4648": "${url.resourcesCommonPath}/vendor/rfc4648/rfc4648.js"}}</script>
  <#if scripts??>
  <#list scripts as script>
  <script src="${script}"></script>
  </#list>
  </#if>
  <script type="module" src="${url.resourcesPath}/js/minga.js"></script>
  <script type="module">
    <#outputformat "JavaScript">
    import { startSessionPolling, checkAuthSession } from ${(url.resourcesPath + "/js/authChecker.js")?c};
    startSessionPolling(${url.ssoLoginInOtherTabsUrl?c});
    <#if authenticationSession??>
    checkAuthSession(${authenticationSession.authSessionIdHash?c});
    </#if>
    </#outputformat>
  </script>
</head>
<body data-page-id="login-${pageId}">
<div class="mg-login<#if plain> mg-plain</#if>">
  <#if !plain>
  <section class="mg-art" aria-label="Minga">
    <div class="mg-say">
      <p class="mg-big">${msg("minga.motto1")}<br>${msg("minga.motto2")}</p>
      <p>${msg("minga.about")}</p>
    </div>
  </section>
  </#if>
  <main class="mg-sheet">
    <header>
      <span class="mg-logo"><#if plain>${realm.displayName!realm.name}<#else><@logo.mark/><span>minga</span></#if></span>
      <#if realm.internationalizationEnabled && locale.supported?size gt 1>
      <nav aria-label="${msg("languages")}">
        <ul>
          <#list properties.locales?split(",") as tag><#list locale.supported?filter(one -> one.languageTag == tag) as language>
          <li><a href="${language.url}" lang="${language.languageTag}" hreflang="${language.languageTag}"<#if language.languageTag == locale.currentLanguageTag> aria-current="true"</#if>>${msg("minga.language." + language.languageTag)}</a></li>
          </#list></#list>
        </ul>
      </nav>
      </#if>
    </header>
    <div class="mg-body">
      <div class="mg-head">
        <#if plainHeading?has_content><h1 id="kc-page-title">${heading}</h1></#if>
        <#if lead?markup_string?trim?has_content><div class="mg-lead">${lead}</div></#if>
        <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
        <p class="mg-as" id="kc-username"><span id="kc-attempted-username">${auth.attemptedUsername}</span> <a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("minga.changeEmail")}</a></p>
        <#nested "show-username">
        </#if>
      </div>
      <#if displayMessage && message?has_content && (message.type != "warning" || !isAppInitiatedAction??)>
      <div class="mg-note mg-${message.type}" role="${(message.type == 'error')?then('alert', 'status')}">${kcSanitize(message.summary)?no_esc}</div>
      </#if>

      <#nested "form">

      <#if auth?has_content && auth.showTryAnotherWayLink()>
      <form id="kc-select-try-another-way-form" action="${url.loginAction}" method="post">
        <input type="hidden" name="tryAnotherWay" value="on">
        <button class="mg-btn mg-full" type="submit" id="try-another-way">${msg("doTryAnotherWay")}</button>
      </form>
      </#if>
      <#if switchOrganizationEnabled?? && switchOrganizationEnabled>
      <form id="kc-switch-organization-form" action="${url.loginAction}" method="post">
        <input type="hidden" name="switchOrganization" value="true">
        <button class="mg-btn mg-full" type="submit" id="switch-organization">${msg("doSwitchOrganization")}</button>
      </form>
      </#if>

      <#nested "socialProviders">

      <#if displayInfo><div class="mg-info" id="kc-info"><#nested "info"></div></#if>
      <#if step gt 0 && !plain>
      <ol class="mg-path" aria-label="${msg("minga.path")}">
        <#list ["minga.path.email", "minga.path.organization", "minga.path.page"] as part>
        <li<#if part?counter == step> class="mg-now" aria-current="step"<#elseif part?counter lt step> class="mg-past"</#if>><i aria-hidden="true"></i><span>${msg(part)}</span></li>
        </#list>
      </ol>
      </#if>
    </div>
    <#if step == 1 && !plain><p class="mg-alt">${msg("minga.noAccount")}</p></#if>
    <footer>
      <#if ((client.clientId)!"") == "minga-web" && (client.baseUrl)?has_content><a href="${client.baseUrl}welcome">${msg("minga.whatIs")}</a></#if>
      <span>${msg(plain?then("minga.demo", "minga.slowLines"))}</span>
    </footer>
  </main>
</div>
</body>
</html>
</#macro>
