#!/usr/bin/perl

# The password family through the AWS CLI and boto3, with nothing changed but
# the endpoint: pool, client, sign up, code from the inbox, confirm, sign in,
# change, forget, confirm, sign in.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use Cognito::Test;
use JSON::PP ();

# the packaged ones, whatever else is in PATH

my ($aws, $python) = ('/usr/bin/aws', '/usr/bin/python3');

start_server();

my $endpoint = 'http://127.0.0.1:' . server()->port();

$ENV{AWS_ACCESS_KEY_ID} = 'local';
$ENV{AWS_SECRET_ACCESS_KEY} = 'local';
$ENV{AWS_DEFAULT_REGION} = 'us-east-1';
$ENV{AWS_EC2_METADATA_DISABLED} = 'true';
$ENV{AWS_CONFIG_FILE} = $ENV{AWS_SHARED_CREDENTIALS_FILE} = '/dev/null';
$ENV{AWS_PAGER} = '';

delete @ENV{qw(AWS_SESSION_TOKEN AWS_PROFILE PYTHONPATH PYTHONHOME)};


subtest 'AWS CLI' => sub {
    my $pool = aws('create-user-pool', '--pool-name', 'people',
                   '--auto-verified-attributes', 'email')->{UserPool}{Id};
    like($pool, qr/^us-east-1_[0-9a-zA-Z]{9}$/, 'a pool');

    my $client = aws('create-user-pool-client', '--user-pool-id', $pool,
                     '--client-name', 'app', '--explicit-auth-flows',
                     'ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH')
                 ->{UserPoolClient}{ClientId};
    like($client, qr/^[0-9a-z]{26}$/, 'a client');

    my @who = ('--client-id', $client, '--username', 'carla');

    is(aws('sign-up', @who, '--password', 'Correct-Horse-7',
           '--user-attributes', 'Name=email,Value=carla@example.com')
       ->{CodeDeliveryDetails}{Destination}, 'c***@e***', 'signed up');

    aws('confirm-sign-up', @who,
        '--confirmation-code', code_for($pool, 'carla'));

    my $tokens = cli_sign_in($client, 'Correct-Horse-7');
    is($tokens->{ExpiresIn}, 3600, 'signed in');

    aws('change-password', '--access-token', $tokens->{AccessToken},
        '--previous-password', 'Correct-Horse-7',
        '--proposed-password', 'Battery-Staple-8');

    like(aws_fails('initiate-auth', '--client-id', $client, '--auth-flow',
                   'USER_PASSWORD_AUTH', '--auth-parameters',
                   'USERNAME=carla,PASSWORD=Correct-Horse-7'),
         qr/\(NotAuthorizedException\).*: Incorrect username or password\./,
         'the old password is refused');

    cli_sign_in($client, 'Battery-Staple-8');

    aws('forgot-password', @who);
    aws('confirm-forgot-password', @who, '--password', 'Paper-Clip-9999',
        '--confirmation-code', code_for($pool, 'carla'));

    ok(cli_sign_in($client, 'Paper-Clip-9999')->{IdToken},
       'signed in with the new password');
};


subtest 'boto3' => sub {
    my $script = "$FindBin::Bin/data/password_family.py";

    open(my $in, '-|', $python, $script, $endpoint) or die "$python: $!";
    my @said = <$in>;

    ok(close($in), 'the script ends well') || diag(@said);
    is($said[-1], "all done\n", 'and got to its end');
};


done_testing();


sub cli_sign_in {
    my ($client, $password) = @_;

    return aws('initiate-auth', '--client-id', $client, '--auth-flow',
               'USER_PASSWORD_AUTH', '--auth-parameters',
               "USERNAME=carla,PASSWORD=$password")->{AuthenticationResult};
}


sub run_aws {
    my (@arguments) = @_;

    my $pid = open(my $out, '-|') // die "fork: $!";

    if ($pid == 0) {
        open(STDERR, '>&', \*STDOUT);
        exec($aws, '--endpoint-url', $endpoint, '--output', 'json',
             'cognito-idp', @arguments);
        exit 127;
    }

    my $said = do { local $/; <$out> };
    close($out);

    return ($? == 0, $said // '');
}


sub aws {
    my (@arguments) = @_;

    my ($well, $said) = run_aws(@arguments);

    ok($well, "aws $arguments[0]") || diag($said);

    return {} unless $well && $said =~ /\S/;
    return JSON::PP::decode_json($said);
}


sub aws_fails {
    my (@arguments) = @_;

    my ($well, $said) = run_aws(@arguments);

    ok(!$well, "aws $arguments[0] is refused");

    return $said;
}
