<?php
/**
 * Plugin Name: Alongside
 * Description: Puts the loader of the Alongside peer-support widgets on every page of the site.
 * License: MIT
 *
 * Belongs into wp-content/mu-plugins/, and the folder with the widgets beside it, as wp-content/alongside/.
 *
 * @package Alongside
 */

defined( 'ABSPATH' ) || exit;

// Where widgets may fetch from and send to besides this site, with spaces between. Nothing else can be reached,
// whatever an author writes.
defined( 'ALONGSIDE_ORIGINS' ) || define( 'ALONGSIDE_ORIGINS', 'https://api.example.org' );

add_action(
	'wp_enqueue_scripts',
	function () {
		// No version: the folder's name carries it where that is wanted.
		wp_enqueue_script( 'alongside', content_url( 'alongside/loader.js' ), array(), null, true );
	}
);

add_filter(
	'script_loader_tag',
	function ( $tag, $handle ) {
		$ours = sprintf( '<script async data-origins="%s" ', esc_attr( ALONGSIDE_ORIGINS ) );
		return 'alongside' === $handle ? str_replace( '<script ', $ours, $tag ) : $tag;
	},
	10,
	2
);
