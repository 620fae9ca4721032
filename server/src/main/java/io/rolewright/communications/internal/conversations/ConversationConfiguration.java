package io.rolewright.communications.internal.conversations;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the settings of {@code communications}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CommunicationsSettings.class)
class ConversationConfiguration {}
