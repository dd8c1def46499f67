<?php
/**
 * Installs a site, with an administrator and an author.
 *
 * @package Alongside
 */

$people = json_decode( getenv( 'INPUT' ), true );

define( 'WP_INSTALLING', true );
require_once getcwd() . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install( 'Cottonwood Peer Recovery', $people['ADMINISTRATOR'], 'dana@cottonwood.example', false, '', $people['PASSWORD'] );
// Pictures of people would come from another server.
update_option( 'show_avatars', 0 );
switch_theme( 'twentytwentythree' );
$author = wp_insert_user(
	array(
		'user_login' => $people['AUTHOR'],
		'user_pass'  => $people['PASSWORD'],
		'user_email' => 'sam@cottonwood.example',
		'role'       => 'author',
	)
);
if ( is_wp_error( $author ) ) {
	throw new Exception( $author->get_error_message() );
}
