package io.rolewright.runtime.failures;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Binds the settings of failures on their way. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FailureSettings.class)
class FailureConfiguration {}
