#!/usr/bin/perl

# A server for tests that are not Perl.  Started with the options of
# Cognito::Server as JSON in the first argument; says on its standard output
# where it is, as one line of JSON, and then does what the lines of its
# standard input say, answering each with a line:
#
#     kill worker | restart redis SIGNAL | reload | time OFFSET
#
# At the end of its input it stops the server and says what its log held
# against it: {"alarms": [...], "keys": [...]}.

use strict;
use warnings;

use FindBin;
use lib $FindBin::Bin;

use Cognito::Server;
use JSON::PP ();

$| = 1;

my $options = JSON::PP::decode_json($ARGV[0] // '{}');
my $server = Cognito::Server->new(%$options);

$server->start_redis();
$server->start_nginx();

print JSON::PP::encode_json({ port => $server->port() + 0 }), "\n";

while (my $line = <STDIN>) {
    chomp $line;

    if ($line eq 'kill worker') {
        $server->kill_worker('KILL');

    } elsif ($line =~ /^restart redis (\w+)$/) {
        $server->restart_redis($1);

    } elsif ($line eq 'reload') {
        $server->reload();

    } elsif ($line =~ /^time (\w+)$/) {
        $server->set_time_offset($1);

    } else {
        print "unknown\n";
        next;
    }

    print "done\n";
}

my @keys = $server->redis()->audit();

$server->stop();

print JSON::PP::encode_json({ alarms => [ $server->alarms() ],
                              keys => \@keys }), "\n";
