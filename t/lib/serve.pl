#!/usr/bin/perl

# A server for tests that are not written in Perl: starts one as
# start_server() does, with a pool and a client, says on one line of JSON
# where it is, and ends when its standard input does.
#
#   { "endpoint": "http://127.0.0.1:19123", "pool": "us-east-1_...",
#     "client": "...", "secretClient": "...", "secret": "...",
#     "inbox": "http://127.0.0.1:19123/inbox" }
#
# A line "offset 25h" on standard input sets the service's clock ahead,
# "reload" reloads; each is answered by "done".  When the input ends, alarms
# in the server's log go to standard error and make the exit status 1.

use strict;
use warnings;

use FindBin;
use lib $FindBin::Bin;

use Cognito::Test;

$| = 1;

my $server = start_server(monitor => 0);
my $pool = make_pool();
my $client = make_client($pool);
my $secret_client = make_client($pool, GenerateSecret => true);
my $endpoint = 'http://127.0.0.1:' . $server->port();

print JSON::PP->new->canonical->encode({
    endpoint     => $endpoint,
    inbox        => "$endpoint/inbox",
    pool         => $pool,
    client       => $client,
    secretClient => $secret_client,
    secret       => client_secret($secret_client),
}), "\n";

while (my $line = <STDIN>) {
    with_time_offset($1) if $line =~ /^offset (\w+)$/;
    reload() if $line =~ /^reload$/;

    print "done\n";
}

$server->stop();

my @alarms = $server->alarms();

print STDERR map { "$_\n" } @alarms;

$server->discard();

# Test::More would want a plan

POSIX::_exit(@alarms ? 1 : 0);
