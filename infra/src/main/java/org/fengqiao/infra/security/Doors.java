package org.fengqiao.infra.security;

import static org.springframework.security.config.http.SessionCreationPolicy.STATELESS;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.time.Clock;
import org.fengqiao.domain.authority.Roster;
import org.fengqiao.infra.accounts.SignInTries;
import org.fengqiao.infra.accounts.SignIns;
import org.fengqiao.infra.engine.Progress;
import org.fengqiao.infra.problems.ProblemWriter;
import org.fengqiao.projections.access.AccessLog;
import org.fengqiao.projections.partners.ApiKeys;
import org.fengqiao.ui.shell.LoginView;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.HeaderWriterFilter;

/**
 * Four doors: other systems, figures, the counter, and the desk for all the rest (入口与权限).
 *
 * <p>Only the desk knows sessions. Other systems send their password or key with each request, and the counter knows nobody:
 * neither has a token. What a page of another site sends is turned away at each of them.
 *
 * @see "ADR 0012 four doors"
 */
@Configuration
@EnableWebSecurity
class Doors {
    @Bean
    WhileFilling whileFilling(Progress progress, ProblemWriter problems) {
        return new WhileFilling(progress::ready, problems);
    }

    /** In the doors only, not before every request whatever it asks for. */
    @Bean
    FilterRegistrationBean<WhileFilling> whileFillingInTheDoors(WhileFilling whileFilling) {
        var registration = new FilterRegistrationBean<>(whileFilling);
        registration.setEnabled(false);
        return registration;
    }

    @Bean
    @Order(1)
    SecurityFilterChain otherSystems(
            HttpSecurity http,
            SignIns signIns,
            SignInTries tries,
            ApiKeys keys,
            ProblemWriter problems,
            WhileFilling whileFilling,
            AccessLog log,
            Clock clock,
            SecurityContextHolderStrategy signedIn)
            throws Exception {
        stateless(http, ContentPolicy.DATA);
        return http.securityMatcher("/api/**", "/v3/api-docs/**", "/v3/api-docs.yaml")
                .addFilterAfter(whileFilling, HeaderWriterFilter.class)
                .authenticationManager(new ProviderManager(new ByPassword(signIns::byRequest)))
                .httpBasic(basic ->
                        basic.authenticationEntryPoint((request, response, e) -> problems.write(e, request, response)))
                .addFilterBefore(
                        new ApiKeyDoor(keys, signIns, tries, problems, log, clock, signedIn),
                        BasicAuthenticationFilter.class)
                .addFilterBefore(new ForeignPages(problems), ApiKeyDoor.class)
                .exceptionHandling(handling -> handling.authenticationEntryPoint(
                                (request, response, e) -> problems.write(e, request, response))
                        .accessDeniedHandler((request, response, e) -> problems.write(e, request, response)))
                .authorizeHttpRequests(ask -> ask.requestMatchers("/v3/api-docs/**", "/v3/api-docs.yaml")
                        .permitAll()
                        .requestMatchers("/api/v1/tracking/**", "/api/v1/publications/**")
                        .permitAll()
                        .requestMatchers(
                                HttpMethod.POST,
                                "/api/v1/petitions/*/supplement",
                                "/api/v1/petitions/*/withdraw",
                                "/api/v1/petitions/*/rate")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/api/v1/petitions/*/papers/*")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain figuresDoor(HttpSecurity http, SignIns signIns, ProblemWriter problems) throws Exception {
        stateless(http, ContentPolicy.DATA);
        return http.securityMatcher("/actuator/**")
                .authenticationManager(new ProviderManager(new ByPassword(signIns::byRequest)))
                .httpBasic(basic ->
                        basic.authenticationEntryPoint((request, response, e) -> problems.write(e, request, response)))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(
                                (request, response, e) -> problems.write(e, request, response))
                        .accessDeniedHandler((request, response, e) -> problems.write(e, request, response)))
                .authorizeHttpRequests(ask -> ask.requestMatchers("/actuator/health/**")
                        .permitAll()
                        .anyRequest()
                        .access(new Figures()))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain counterDoor(HttpSecurity http, WhileFilling whileFilling) throws Exception {
        stateless(http, ContentPolicy.COUNTER);
        return http.securityMatcher("/counter", "/counter/**")
                .addFilterAfter(whileFilling, HeaderWriterFilter.class)
                .authorizeHttpRequests(ask -> ask.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain deskDoor(
            HttpSecurity http,
            SignIns signIns,
            Roster roster,
            WhileFilling whileFilling,
            AccessLog log,
            ProblemWriter problems,
            SecurityContextHolderStrategy signedIn)
            throws Exception {
        Headers.hardened(http, ContentPolicy.DESK);
        return http.authenticationManager(new ProviderManager(new ByPassword(signIns::atTheDesk)))
                .addFilterAfter(whileFilling, HeaderWriterFilter.class)
                .formLogin(form -> form.loginPage(LoginView.ADDRESS).failureHandler(new BackToTheForm()))
                .addFilterAfter(new StillOpen(signIns, roster, signedIn), SecurityContextHolderFilter.class)
                .addFilterBefore(new ForeignPages(problems), CsrfFilter.class)
                .authorizeHttpRequests(ask -> ask.requestMatchers("/assets/**", "/favicon.ico", "/error")
                        .permitAll())
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(LoginView.class).addLogoutHandler(new SigningOut(log)))
                .build();
    }

    private static void stateless(HttpSecurity http, String policy) throws Exception {
        Headers.hardened(http, policy);
        http.csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(STATELESS));
    }

    /** What the firewall of paths turns away is said like everything else: at the counter on a page, elsewhere as a problem. */
    @Bean
    RequestRejectedHandler rejected(ProblemWriter problems) {
        return (request, response, e) -> {
            if (request.getRequestURI().startsWith("/counter")) {
                response.sendError(HttpStatus.BAD_REQUEST.value());
            } else {
                problems.write(e, request, response);
            }
        };
    }
}
