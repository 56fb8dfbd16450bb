/** What the parts cost on one core, measured with JMH over made text, and what stages cost in Spark. What does not live here: scores. */
package org.parley.bench;
