package io.rolewright.runtime.agency;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Binds what the agency is called and where it is. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Agency.class)
class AgencyConfiguration {}
