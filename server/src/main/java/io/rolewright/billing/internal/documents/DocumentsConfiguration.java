package io.rolewright.billing.internal.documents;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the settings of links on invoices. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PaySettings.class)
class DocumentsConfiguration {}
