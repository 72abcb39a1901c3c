<#macro mark>
<svg class="mg-mark" viewBox="0 0 28 28" aria-hidden="true"><path d="M2 6.6Q14 10 26 6.6" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round"/><path d="M6.4 8v16M11.5 8.6v13M16.6 8.6V26M21.6 8v12" fill="none" stroke="currentColor" stroke-width="1.7" stroke-linecap="round"/><circle cx="6.4" cy="18" r="2.5" fill="currentColor"/><circle cx="11.5" cy="14" r="2.5" fill="currentColor"/><circle class="mg-knot" cx="16.6" cy="20" r="2.9"/><circle cx="21.6" cy="15" r="2.5" fill="currentColor"/></svg>
</#macro>
