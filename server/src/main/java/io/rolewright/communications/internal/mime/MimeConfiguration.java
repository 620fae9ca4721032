package io.rolewright.communications.internal.mime;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads how much of an e-mail is read. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailLimits.class)
class MimeConfiguration {}
