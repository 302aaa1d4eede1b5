// A tab keeps the language that was chosen in it, whatever is chosen in another one; a new tab begins with the last choice.
window.fengqiaoLanguage = (function () {
  const ofTab = 'lang-of-tab';
  const forget = () => { document.cookie = ofTab + '=;path=/;max-age=0;samesite=lax'; };

  // Before the page asks for its first view; an address that names a language asks for that one.
  const own = new URLSearchParams(location.search).has('lang') ? null : sessionStorage.getItem('lang');
  if (own === null) {
    forget();
  } else {
    document.cookie = ofTab + '=' + own + ';path=/;samesite=lax';
    document.documentElement.lang = own;
  }

  return {
    keep(tag) {
      forget();
      sessionStorage.setItem('lang', tag);
    },
    change(tag) {
      sessionStorage.setItem('lang', tag);
      document.cookie = 'lang=' + tag + ';path=/;max-age=31536000;samesite=lax';
      const url = new URL(location.href);
      url.searchParams.delete('lang');
      location.replace(url);
    },
  };
})();
