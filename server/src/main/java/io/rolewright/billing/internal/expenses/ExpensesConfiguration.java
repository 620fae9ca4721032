package io.rolewright.billing.internal.expenses;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the settings of expenses. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ExpenseSettings.class)
class ExpensesConfiguration {}
