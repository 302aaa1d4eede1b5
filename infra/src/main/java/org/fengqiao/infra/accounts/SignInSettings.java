package org.fengqiao.infra.accounts;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be set about signing in (登录设置).
 *
 * @param triesPerTenMinutes how many wrong names and passwords one client address may try
 * @param triesOfOneNamePerTenMinutes how many of them under one and the same name
 */
@ConfigurationProperties("fengqiao.sign-in")
record SignInSettings(
        @DefaultValue("60") int triesPerTenMinutes,
        @DefaultValue("10") int triesOfOneNamePerTenMinutes) {}
