package io.rolewright.hiring.internal;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the settings of {@code hiring}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HiringSettings.class)
class HiringConfiguration {}
