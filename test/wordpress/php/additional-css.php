<?php
/**
 * Sets the site's additional CSS, as the customizer does.
 *
 * @package Alongside
 */

require_once getcwd() . '/wp-load.php';

$saved = wp_update_custom_css_post( getenv( 'INPUT' ) );
if ( is_wp_error( $saved ) ) {
	throw new Exception( $saved->get_error_message() );
}
