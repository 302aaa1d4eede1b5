package org.fengqiao.infra.security;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * The proxies whose word is taken for where a request came from and whether it came encrypted (可信代理); nobody's, unless
 * they are named. Without them everybody behind a proxy would share one allowance; with anybody's word taken, a forged
 * {@code X-Forwarded-For} would make a new allowance each time.
 */
@Component
class TrustedProxies implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private final List<String> addresses;

    /** @param addresses exact IP addresses */
    TrustedProxies(@Value("${fengqiao.trusted-proxies:}") List<String> addresses) {
        this.addresses = addresses;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        if (addresses.isEmpty()) {
            return;
        }
        var proxies = new RemoteIpValve();
        proxies.setInternalProxies(
                addresses.stream().map(String::strip).map(Pattern::quote).collect(Collectors.joining("|")));
        proxies.setProtocolHeader("X-Forwarded-Proto");
        factory.addEngineValves(proxies);
    }
}
